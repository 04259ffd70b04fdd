def repository = new File(basedir, 'repository').toPath()
def copy = { String place, List files, String lineEnd ->
    files.each { file ->
        def target = basedir.toPath().resolve(place).resolve(repository.relativize(file.toPath())).toFile()
        target.parentFile.mkdirs()
        target.setText(file.getText('UTF-8').replace('\n', lineEnd), 'UTF-8')
    }
    def pom = new File(basedir, place + '/pom.xml')
    pom.setText(pom.getText('UTF-8').replace('VERSION', version), 'UTF-8')
}
def files = []
repository.toFile().eachFileRecurse(groovy.io.FileType.FILES) { files << it }
copy('here', files, '\n')
// Directories list their entries in the order in which they came on many file systems, and git ends lines as Windows does there.
copy('elsewhere/on another disk', files.reverse(), '\r\n')
