package io.github.gsocideas.maven;

/** Where a property is set. */
enum SettingPlace {
    /** The call of Maven, or what it takes for a part of it. */
    COMMAND_LINE {
        @Override
        String written(String name) {
            return "-D" + name;
        }

        @Override
        String written(String name, String value) {
            return "-D" + name + "=" + value;
        }
    },

    /** The POM, one that it inherits from, or a profile. */
    PROJECT {
        @Override
        String written(String name) {
            return "the property <" + name + ">";
        }

        @Override
        String written(String name, String value) {
            return "the property <" + name + ">" + value + "</" + name + ">";
        }
    };

    /** How the name is written there. */
    abstract String written(String name);

    /** How the property is written there with a value. */
    abstract String written(String name, String value);
}
