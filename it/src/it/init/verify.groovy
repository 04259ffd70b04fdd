import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = project.log()

// What the documentation shows is what is said, and its table has the files that are written.
def page = new File(documentation, 'how-to/start-a-repo.md').getText('UTF-8')
def said = page.readLines().findAll { it.startsWith('[INFO] ') }
assert said.size() > 10
def mvnw = '.' + File.separator + 'mvnw'
said.each { assert log.contains(it.replace('./mvnw', mvnw) + '\n') }
def written = log.readLines().findAll { it ==~ /\[INFO] \S+ is written/ }.collect { it.split(' ')[1] } - 'ideas/a-bot.yaml'
def documented = page.readLines()
    .findAll { it.startsWith('| `') }
    .collectMany { (it.split(/ \| /)[0] =~ /`([^`]+)`/).collect { name -> name[1] } }
assert documented.toSet() == (written + ['.gitignore', '.gitlab-ci.yml']).toSet()
written.each { assert new File(basedir, it).isFile() }

// The dry run has written nothing, or the next one would have found it there.
written.each { assert log.contains("[INFO] would write $it\n") }
assert log.contains('nothing is written, since this is a dry run')

// What was there is as it was, and what belongs to another host isn't there.
assert project.text('.gitignore') == '*.log\n'
assert !new File(basedir, '.gitlab-ci.yml').exists()

// It builds at once.
def pom = project.text('pom.xml')
assert pom.contains('<groupId>io.github.heron</groupId>')
assert pom.contains("<version>$version</version>\n        <extensions>true</extensions>")
assert pom =~ /<name>GSoC 20\d\d<\/name>/
assert log.contains('no findings in 1 file')
assert new File(basedir, 'target/gsoc/wikitext').list().any { it ==~ /GSoC 20\d\d\.wiki/ }

// The wrapper fetches Maven from where Maven itself would, whatever this build's settings say.
assert new File(basedir, 'mvnw').canExecute()
assert project.text('.mvn/wrapper/maven-wrapper.properties') =~ /(?m)^distributionUrl=https:\/\/[a-z.]+\/maven2\/org\/apache\/maven\/apache-maven\/[0-9.]+\/apache-maven-[0-9.]+-bin\.zip$/

// The commands that the page for contributors names work in it, and a second run leaves all alone.
assert log.contains("[INFO] ideas/a-bot.yaml is written: fill in its fields, then see what is missing with: $mvnw gsoc:validate")
assert log.contains('[INFO] pom.xml is there, and is left\n')
assert log.contains("[ERROR] ideas/a-bot.yaml:12:9: field 'contact' is missing")
project.assertNoStackTrace()
