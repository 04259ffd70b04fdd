// The invoker does so in the POM beside this file alone.
def pom = new File(basedir, 'repo/pom.xml')
pom.setText(pom.getText('UTF-8').replace('@project.version@', version), 'UTF-8')
