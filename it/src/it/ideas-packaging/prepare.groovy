// What an earlier build, or one by another Maven, has installed says nothing about this one.
new File(localRepositoryPath, 'org/example/ideas-packaging').deleteDir()
