def log = new File(basedir, 'build.log').getText('UTF-8')

def idea = new File(basedir, 'ideas/a-bot-it-answers-mail.yaml').getText('UTF-8')
assert idea.contains('\nproject: "A bot: it answers mail"\n')
assert idea =~ /(?m)^date: \d{4}-\d\d-\d\d$/
assert log.contains('[INFO] ideas/a-bot-it-answers-mail.yaml is written: fill in its fields')

// Until it is filled in, it is incomplete.
def errors = log.readLines().findAll { it =~ /^\[ERROR\] ideas\// }
assert errors.join('\n') == new File(basedir, 'expected.txt').getText('UTF-8').trim()

// A second idea of the title has another name, in whatever format.
assert new File(basedir, 'ideas/a-bot-it-answers-mail-2.md').getText('UTF-8').startsWith('---\n')
assert new File(basedir, 'ideas').list().length == 2

def schema = new File(basedir, 'idea.schema.json').getText('UTF-8')
assert new groovy.json.JsonSlurper().parseText(schema).properties.keySet().first() == 'project'
assert new File(basedir, 'target/gsoc/idea.schema.json').getText('UTF-8') == schema
assert log.contains('[INFO] idea.schema.json: written anew')

assert log.contains('[INFO] difficulty (required)')
assert log.contains('[INFO]     Takes: one of Low, Medium, High, Easy, Intermediate, Hard, N/A')
assert !log.contains('at io.github.gsocideas')
