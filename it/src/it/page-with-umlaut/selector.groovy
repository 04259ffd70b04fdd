// Elsewhere Java has no way to write such a file's name.
System.getProperty('sun.jnu.encoding') == 'UTF-8'
