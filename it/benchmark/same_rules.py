"""The schema of `gsoc:schema`, which is JSON Schema 2020-12, with the same verdicts in draft 4.

The peer knows no younger draft, and prints a warning for each keyword that it doesn't know and for each file. So notes
and keywords of our own are left out, and what draft 4 lacks is said in its words:

    {"const": 1}                    {"enum": [1]}
    {"if": A, "then": B}            {"anyOf": [{"not": A}, B]}
    {"$ref": R, "minLength": 1}     {"allOf": [{"$ref": R}, {"minLength": 1}]}
"""

AS_IT_STANDS = {"enum", "maxLength", "minItems", "minLength", "pattern", "required", "type"}
SCHEMA = {"not", "items", "additionalProperties"}
SCHEMAS = {"allOf", "anyOf", "oneOf"}
NOTES = {
    "$comment",
    "$schema",
    "contentMediaType",
    "description",
    "examples",
    # A pattern says the same of dates, and draft 4 has no such format.
    "format",
    "patternErrorMessage",
    "title",
}


def draft_4(schema):
    """The schema in draft 4. Fails for a keyword that isn't named here, rather than to leave it out."""
    return {"$schema": "http://json-schema.org/draft-04/schema#", **_translated(schema)}


def _translated(schema):
    if isinstance(schema, bool):
        return {} if schema else {"not": {}}
    result = {}
    beside = []
    for keyword, value in schema.items():
        if keyword in AS_IT_STANDS:
            result[keyword] = value
        elif keyword in SCHEMA:
            result[keyword] = value if isinstance(value, bool) else _translated(value)
        elif keyword in SCHEMAS:
            result[keyword] = [_translated(each) for each in value]
        elif keyword in ("properties", "$defs"):
            name = "definitions" if keyword == "$defs" else keyword
            result[name] = {key: _translated(each) for key, each in value.items()}
        elif keyword == "unevaluatedProperties":
            # Right for a schema that has all of its properties at the same place, as a bundled one has.
            result["additionalProperties"] = value
        elif keyword == "const":
            result["enum"] = [value]
        elif keyword == "if":
            beside.append({"anyOf": [{"not": _translated(value)}, _translated(schema["then"])]})
        elif keyword == "$ref":
            beside.append({"$ref": value.replace("/$defs/", "/definitions/")})
        elif keyword != "then" and keyword not in NOTES and not keyword.startswith("x-"):
            raise ValueError(f"the keyword '{keyword}' has no translation into draft 4; add it to plain_schema.py")
    if len(beside) == 1 and not result:
        return beside[0]
    if beside:
        result["allOf"] = result.get("allOf", []) + beside
    return result
