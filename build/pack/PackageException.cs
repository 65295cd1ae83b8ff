namespace Pack;

/// <summary>The folder is not a plugin that nopCommerce's upload accepts; the message says why.</summary>
public sealed class PackageException(string message) : Exception(message);
