import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = project.log()

def idea = project.text('ideas/a-bot-it-answers-mail.yaml')
assert idea.contains('\nproject: "A bot: it answers mail"\n')
assert idea =~ /(?m)^date: \d{4}-\d\d-\d\d$/
assert log.contains('[INFO] ideas/a-bot-it-answers-mail.yaml is written: fill in its fields')

// Until it is filled in, it is incomplete.
project.assertFindings('ERROR', 'ideas')

// A second idea of the title would be refused by the next build, and so isn't written.
assert log.contains("ideas/a-bot-it-answers-mail.yaml has the title 'A bot: it answers mail' already")
assert new File(basedir, 'ideas').list().length == 1

def schema = project.text('idea.schema.json')
assert new groovy.json.JsonSlurper().parseText(schema).properties.keySet().first() == 'project'
assert project.text('target/gsoc/idea.schema.json') == schema
assert log.contains('[INFO] idea.schema.json: written anew')

assert log.contains('[INFO] difficulty (required)')
assert log.contains('[INFO]     Takes: one of Low, Medium, High, Easy, Intermediate, Hard, N/A')
project.assertNoStackTrace()
