package io.github.gsocideas.maven;

/**
 * What is wrong with a setting.
 *
 * @param fails whether nobody can have meant it; else it may be somebody else's
 * @param message a line
 */
record SettingDoubt(boolean fails, String message) {

    static SettingDoubt error(String message) {
        return new SettingDoubt(true, message);
    }

    static SettingDoubt warning(String message) {
        return new SettingDoubt(false, message);
    }
}
