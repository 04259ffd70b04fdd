import io.github.gsocideas.invoker.InvokerProject

// The example ideas repo as it stands, without what building it there has left; where it is in ours, as the documentation builds it.
new InvokerProject(new File(basedir, 'it/example')).copyFrom(example)
