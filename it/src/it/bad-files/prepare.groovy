// What git, an editor or a reviewer would choke on.
import java.nio.file.Files
import java.nio.file.Path

def ideas = new File(basedir, 'ideas')

new File(ideas, 'not-utf-8.yaml').bytes = 'project: Wärmebild\n'.getBytes('ISO-8859-1')
new File(ideas, 'control-character.yaml').text = 'project: Bell\u0007\n'
new File(ideas, 'over-1-MiB.yaml').text = 'project: Long\ndesc: ' + 'x' * (1 << 20) + '\n'
new File(ideas, 'nested-over-50.yaml').text = 'desc: ' + '[' * 60 + ']' * 60 + '\n'

// Nine lines that stand for 9^9 times "lol".
def bomb = 'a1: &a1 [' + ['lol'].multiply(9).join(', ') + ']\n'
(2..9).each { bomb += "a$it: &a$it [" + ["*a${it - 1}"].multiply(9).join(', ') + ']\n' }
new File(ideas, 'alias-bomb.yaml').text = bomb

Files.createSymbolicLink(new File(ideas, 'link-out.yaml').toPath(), Path.of('../outside/linked.yaml'))
Files.createSymbolicLink(new File(ideas, 'linked-directory').toPath(), Path.of('../outside'))
Files.createSymbolicLink(new File(ideas, 'dangling-link.yaml').toPath(), Path.of('nowhere.yaml'))
true
