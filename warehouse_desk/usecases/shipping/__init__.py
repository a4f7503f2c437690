"""Which carrier takes a parcel, until when, and handing parcels over to it."""
