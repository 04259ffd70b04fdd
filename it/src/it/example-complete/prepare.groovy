import io.github.gsocideas.invoker.InvokerProject

// The example ideas repo as it stands, without what building it there has left.
new InvokerProject(basedir).copyFrom(example)

new File(basedir, 'ideas/networking/pv-multiqueue.yaml').append('steps: N/A\nreferences: N/A\n')
