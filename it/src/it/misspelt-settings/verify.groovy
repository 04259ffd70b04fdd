import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def lines = project.logLines()
def errors = lines.findAll { it.contains('Failed to execute goal') }
def expected = [
    '-Dgsoc.missingField sets nothing of this plugin; did you mean -Dgsoc.missingFields?',
    "<ideaDirectory> in the plugin's <configuration> is no parameter of it; did you mean <ideasDirectory>?",
    'the property <gsoc.idaesDirectory> sets nothing of this plugin; did you mean the property <gsoc.ideasDirectory>?',
    '-Dgsoc.failOnWarnings=ja is neither true nor false',
    '<failOnWarnings>ja</failOnWarnings> is neither true nor false',
]
assert errors.size() == expected.size()
for (i in 0..<expected.size()) {
    assert errors[i].contains(': ' + expected[i] + ' -> ')
}
// What may be somebody else's is a warning, once in each build that goes so far; Maven has some of its own.
def warnings = lines.findAll { it =~ /^\[WARNING\] .* sets nothing of this plugin/ }
assert warnings.count { it == '[WARNING] -DmissingFields sets nothing of this plugin; did you mean -Dgsoc.missingFields?' } == 1
assert warnings.count { it == '[WARNING] the property <gsoc.year> sets nothing of this plugin' } == 7
assert warnings.size() == 8
assert new File(basedir, 'target/gsoc/wikitext/GSoC 2026.wiki').file
project.assertNoStackTrace()
