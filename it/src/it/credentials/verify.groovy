import io.github.gsocideas.invoker.InvokerProject

context.get('wiki').close()
def project = new InvokerProject(basedir)
def secrets = [
    'in-settings+bot/password=',
    'in-settings-encrypted+bot/password=',
    'eyJ0eXAiOiJKV1QifQ.aW4tc2V0dGluZ3M.cGxhaW4_-A',
    'eyJ0eXAiOiJKV1QifQ.aW4tc2V0dGluZ3M.ZW5jcnlwdGVk_-A',
    'in-environment+bot/password=',
    'eyJ0eXAiOiJKV1QifQ.aW4tZW52aXJvbm1lbnQ.dG9rZW4_-A',
]
// The wiki was sent each of them, so each was found and decrypted.
assert context.get('wiki').heard(secrets) == secrets
def errors = project.logLines().findAll { it.contains('Failed to execute goal') && !it.contains('Exception: ') }
assert errors.size() == 8
assert errors.count { it.contains("the wiki refuses the bot password: ") } == 3
assert errors[6].contains('127.0.0.1:9 takes no connection: ')
assert errors[7].contains('nothing says by which account the wiki is to be written: put <server><id>elsewhere</id>')
project.assertNowhere(secrets, ['settings.xml', 'invoker.properties', 'verify.groovy'])
