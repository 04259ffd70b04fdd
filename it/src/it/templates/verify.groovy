import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = project.log()
def summaries = log.readLines().findAll { it.contains('target/gsoc/templates/templates.xml (10 pages), ') }
assert summaries*.replaceAll(/.*dated /, '') == ['1980-02-01', '1980-02-01', '2027-03-01']
def written = log.readLines().findAll { it.contains(' files written anew; ') }
assert written.size() == 3
assert written[0].startsWith('[INFO] 11 of 11 files')
assert written[1].startsWith('[INFO] 0 of 11 files')
assert written[2].startsWith('[INFO] 1 of 11 files') // the import file
assert log.readLines().count { it == '[INFO] skipped' } == 1
assert log.contains("schema/not-a-template.schema.json:3:17: 'User:Wei Liu' is no template; leave out what is before the colon")
project.assertNoStackTrace()

def output = new File(basedir, 'target/gsoc/templates')
assert new File(output, 'Template%3AOur Project.wiki').text.contains('{{{Stipend|}}}')
assert new File(output, 'Template%3AOur Project%2Fdoc.wiki').text.contains("'''Stipend.''' What the student is paid; one of small, medium, large\n")

def pages = new File(output, 'templates.xml').getText('UTF-8')
def timestamps = (pages =~ /(?s)<title>(.*?)<.*?<timestamp>(.*?)</).collect { [it[1], it[2]] }.collectEntries()
assert timestamps['Template:Our Project'] == '2027-03-01T00:00:00Z'
assert timestamps['Template:Comment'] == '1980-02-01T00:00:00Z'
