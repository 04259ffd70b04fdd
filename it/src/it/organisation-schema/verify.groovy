import io.github.gsocideas.invoker.InvokerProject

assert new File(basedir, 'target/gsoc/wikitext/ideas/alpha.wiki').text.contains('|Stipend=small\n')

def project = new InvokerProject(basedir)
def log = project.log()
def errors = log.readLines().findAll { it =~ /^\[ERROR\] wrong-ideas\// }
assert errors == [
    "[ERROR] wrong-ideas/beta.yaml:1:1: field 'stipend' is missing: what the student is paid for [missing-field]",
    "[ERROR] wrong-ideas/beta.yaml:10:1: unknown key 'stipends'; did you mean 'stipend'? [unknown-key]",
    "[ERROR] wrong-ideas/gamma.yaml:4:13: field 'difficulty' must be one of Low, Medium, High, Easy, Intermediate, Hard, N/A, but is 'Huge' [word]",
    "[ERROR] wrong-ideas/gamma.yaml:10:10: field 'stipend' must be one of small, medium, large, but is 'Large'; did you mean 'large'? [word]",
]
project.assertNoStackTrace()
