import groovy.json.JsonSlurper
import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = new File(basedir, 'build.log').getText('UTF-8')
def commands = log.readLines().findAll { it.startsWith('::') }
def word = "::error file=ideas/faulty.yaml,line=4,endLine=4,col=13,endColumn=17,title=word::field 'difficulty' must be one of Low, Medium, High, Easy, Intermediate, Hard, N/A, but is 'Esay'; did you mean 'Easy'?"
def key = "::error file=ideas/faulty.yaml,line=5,endLine=5,col=1,endColumn=6,title=unknown-key::unknown key 'skils'; did you mean 'skills'? It is missing"
def open = "::warning file=ideas/sound.yaml,line=6,endLine=6,col=10,endColumn=12,title=wikitext::field 'desc': '{{' is never closed, and so is shown as text; close it, or write &#123; for a '{' to be shown"
// Whatever a Maven puts before the lines of its log, none of it is before a command.
assert commands == [word, key, open] * 2 + [open]

def files = ['TEST-ideas.xml', 'checkstyle.xml', 'codequality.json', 'findings.rdjson', 'findings.sarif', 'summary.md']
for (file in files) {
    assert new File(basedir, "target/gsoc/reports/$file").bytes == new File(basedir, "target/again/$file").bytes
}
assert !new File(basedir, 'target/sound/findings.sarif').exists()
assert new File(basedir, 'target/sound/TEST-ideas.xml').text.contains('tests="1" failures="0"')

def results = new JsonSlurper().parse(new File(basedir, 'target/gsoc/reports/findings.sarif'), 'UTF-8').runs[0].results
assert results*.ruleId == ['word', 'unknown-key', 'wikitext']
assert results*.level == ['error', 'error', 'warning']
assert results.every { it.partialFingerprints.primaryLocationLineHash ==~ /[0-9a-f]+:1/ }
assert results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text == 'Easy'

// The first two builds' and the third's.
def job = new File(basedir, 'job.md').getText('UTF-8')
assert job.count('## Ideas in ideas\n') == 3
assert job.count('| 4 | error | ') == 2
assert job.startsWith(new File(basedir, 'target/again/summary.md').getText('UTF-8'))

assert log.contains("<reports>: 'sarfi' is none of sarif, rdjson, checkstyle, codequality, junit, github, summary, none; did you mean 'sarif'?")
assert log.contains('and no earlier build has written it; delete it, or give another <reportDirectory>')
assert new File(basedir, 'mine/checkstyle.xml').text == 'mine'
project.assertNoStackTrace()
