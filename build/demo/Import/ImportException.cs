namespace Demo.Import;

/// <summary>The file as a whole cannot be imported; the message is for the person at the console.</summary>
public sealed class ImportException(string message, Exception? cause = null) : Exception(message, cause);
