"""Validates the YAML files of a directory by Python's jsonschema: python_validator.py SCHEMA DIRECTORY."""

import json
import pathlib
import sys

import jsonschema
import yaml

schema, directory = map(pathlib.Path, sys.argv[1:])
validator = jsonschema.Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
# The loader in C, where PyYAML has it: the one in Python would take most of the time.
loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
wrong = 0
for file in sorted(directory.rglob("*.yaml")):
    for error in validator.iter_errors(yaml.load(file.read_bytes(), loader)):
        print(f"{file}: {error.message}")
        wrong += 1
sys.exit(1 if wrong else 0)
