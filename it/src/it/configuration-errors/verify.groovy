import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = project.log()
def errors = log.readLines().findAll { it.contains('Failed to execute goal') }
def expected = [
    "the schema schemas/not-there.json is not there, or not a file",
    "the schema schemas/no-schema.json can't be used: 1 error; each is named above",
    "the schema schemas/misspelt-keyword.json can't be used: 1 error; each is named above",
    "can't be used: 1 error; each is named above",
    "can't be used: 1 error; each is named above",
    "the ideas directory ${new File(basedir, 'nowhere')} is not there",
    "there is no idea in ${new File(basedir, 'notes')}: no file is like **/*.yaml, **/*.yml, **/*.json, **/*.md",
    "can't write to the output directory ${new File(basedir, 'occupied')}",
    "<page>Ideas#2013</page>: a page's title can't hold '#'",
    "<dateFormat>hh:mm</dateFormat> is not a pattern of a date",
    "<missingFields>ignore</missingFields> is neither fail nor warn",
    "<schema>googel-idea</schema> is neither a file in $basedir nor a schema that comes with the plugin: those are google-idea, gsoc-project; did you mean google-idea?",
    "<templates>: 'if:' is no function's name; write #if:",
    "the ideas directory ${new File(basedir, 'Ideas')} is not there; did you mean ideas, which is? Else make it, or say where it is with",
    "there is no idea in ${new File(basedir, 'ideas')}: all that is like **/*.yaml, **/*.yml, **/*.json, **/*.md (1 file) is taken out by <excludes>: **/*.yaml",
    "<schema>https://example.org/ideas.schema.json</schema> is an address on the web, and never fetched; save the file in the project, and name that",
    "<pages>directory</pages> is neither one nor directories",
]
assert errors.size() == expected.size()
for (i in 0..<expected.size()) {
    assert errors[i].contains(expected[i])
}
assert log.contains("[ERROR] schemas/no-schema.json:1:1: not JSON")
assert log.contains("[ERROR] schemas/misspelt-keyword.json:6:36: unknown key 'x-paramter'; did you mean 'x-parameter'?")
assert log.contains("'https://json-schema.example/project.json' leads out of the project")
assert log.contains("'../../offline/schema.json' leads out of the project")
// The build is at fault and not an idea, and its author needs no stack trace to see where.
assert log.count('MojoExecutionException') == expected.size()
project.assertNoStackTrace()
