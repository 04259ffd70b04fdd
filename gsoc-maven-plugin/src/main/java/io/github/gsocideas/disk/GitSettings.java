package io.github.gsocideas.disk;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The settings by which git's files are read: the repository's own. Those of the machine matter to nothing that is read here,
 * and to find them JGit would run git. It would also measure for seconds how exact the disk's times are, and write that down; a
 * second is exact enough.
 */
final class GitSettings extends SystemReader.Delegate {

    GitSettings(SystemReader reader) {
        super(reader);
    }

    @Override
    public String getenv(String variable) {
        return null;
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS disk) {
        return new None(parent, disk);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS disk) {
        return new None(parent, disk);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS disk) {
        return new None(parent, disk);
    }

    /** Settings of no file. */
    private static final class None extends FileBasedConfig {

        None(Config parent, FS disk) {
            super(parent, null, disk);
        }

        @Override
        public void load() {
            // there is nothing to be read
        }

        @Override
        public void save() {
            // nor written
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public String getString(String section, String subsection, String name) {
            return "filesystem".equals(section) ? "1 s" : super.getString(section, subsection, name);
        }
    }
}
