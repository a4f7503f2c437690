"""Random policies and requests: the program's decisions beside an independent reading."""

import argparse
import time
from random import Random

import msgspec

from tests.policy_reading import as_file, random_policy, random_request, read_decision
from warehouse_desk.usecases.returns.policy_rules import Asked, decide, policy_from_json

HOW_MANY = 10_000


def main(args: argparse.Namespace) -> int:
    """Compare; 1 where a decision differs."""
    began = time.perf_counter()
    different = [seed for seed in range(args.seed, args.seed + HOW_MANY) if not agrees(seed)]
    seconds = time.perf_counter() - began
    found = {"policies": HOW_MANY, "different": len(different), "seconds": round(seconds, 2)}
    print(msgspec.json.encode(found).decode() if args.json else found)
    return 1 if different else 0


def agrees(seed: int) -> bool:
    """Tell whether the program and the reading say the same of one policy and request."""
    random = Random(seed)
    rules, asked = random_policy(random), random_request(random)
    found = decide(policy_from_json(as_file(rules)), Asked(**asked))
    return (found.verdict.value, found.name, str(found.because)) == read_decision(rules, asked)
