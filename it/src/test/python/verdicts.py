"""Says of each instance whether a schema takes it, by Python's jsonschema.

Reads from standard input {"schemas": {URI: schema}, "root": URI, "instances": [...]}, writes a list of truth values.
"""

import json
import sys

from jsonschema import Draft202012Validator, FormatChecker, RefResolver

request = json.load(sys.stdin)
root = request["schemas"][request["root"]]
resolver = RefResolver(request["root"], root, store=request["schemas"])
validator = Draft202012Validator(root, resolver=resolver, format_checker=FormatChecker(formats=["date"]))
json.dump([validator.is_valid(instance) for instance in request["instances"]], sys.stdout)
