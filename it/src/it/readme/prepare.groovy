// An ideas repo made of what the README shows, and nothing else.
def blocks = (new File(readme).getText('UTF-8') =~ /(?sm)^```(\w*)\n(.*?)^```$/).collect { [language: it[1], text: it[2]] }
def shown = { language -> blocks.findAll { it.language == language }*.text }
def write = { path, text ->
    def file = new File(basedir, path)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
}
write('pom.xml', shown('xml')[0])
write('ideas/welcome-bot.yaml', shown('yaml')[0])
write('markdown/welcome-bot.md', shown('markdown').find { it.contains('# A bot') })
write('slips/slips.yaml', shown('yaml').find { it.contains('skils') })
write('ideas.schema.json', shown('json').find { it.contains('"student"') })
