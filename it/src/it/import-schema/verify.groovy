import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = project.log()
assert log.contains("the template is 'Lamp idea', since most values on the page are given to it")
assert log.contains('6 fields from 4 calls on the page; required: title, level, since, mentors, summary')
assert log.contains('idea.schema.json is written, as a start to be edited; target/gsoc/import-schema/report.md says why')
assert log.contains('-Dgsoc.schema=idea.schema.json -Dgsoc.dateFormat=yyyy-MM-dd')
// A schema that is there may have been edited.
assert log.contains('idea.schema.json is there already, and is left as it is')
assert log.contains('4 ideas found; 5 files written to ideas')
assert log.contains('the page that generate makes of them is the page that came in, byte for byte')
assert new File(basedir, 'target/gsoc/wikitext/Lamps.wiki').text == new File(basedir, 'page.txt').text
assert new File(basedir, 'target/gsoc/import-schema/report.md').text.contains('| level | `level` | one of a few words |')
assert log.contains('https://wiki.example.org/wiki/Lamps is on the network, and Maven is told to do without it')
project.assertNoStackTrace()
