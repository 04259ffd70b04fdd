import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = project.log()

// A page that can't be read leaves no half of a repository.
assert log.indexOf('missing.txt is not there') < log.indexOf('pom.xml is written')
assert log.split('pom.xml is written', -1).length == 2

assert log.contains('git has no origin here that names an owner, so workflows are made for GitHub and for GitLab')
assert new File(basedir, '.gitlab-ci.yml').isFile()
assert new File(basedir, '.github/workflows/ideas.yml').isFile()

// The ideas are the page's, so there is none to be copied, and the build gives the page again.
assert log.contains('2 ideas found; 3 files written to ideas')
assert log.contains("see what the page lacks with: .${File.separator}mvnw validate")
assert !new File(basedir, 'ideas/example.yaml').exists()
assert project.text('pom.xml').contains('<name>Heron</name>')
assert project.text('pom.xml').contains('<templates>Box</templates>')
assert project.text('target/gsoc/wikitext/Heron.wiki') == project.text('page.txt')
project.assertNoStackTrace()
