// What an earlier build has installed says nothing about this one.
new File(localRepositoryPath, 'org/example/attach-off').deleteDir()
