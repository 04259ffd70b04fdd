import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = project.log()
assert log.contains('no findings in 1 file')
assert new File(basedir, 'target/gsoc/wikitext/Ideas.wiki').text == '== Ideas ==\n\n' + new File(basedir, 'target/gsoc/wikitext/ideas/alpha.wiki').text
assert log.contains("[ERROR] wrong-ideas/beta.yaml:1:1: field 'steps' is missing: ")
// A stub's name, such as Maven gives to what has none, is no title.
assert log.contains('without a POM the wiki page has no title: say it with -Dgsoc.page')
assert !new File(basedir, 'target/untitled').exists()
project.assertNoStackTrace()
