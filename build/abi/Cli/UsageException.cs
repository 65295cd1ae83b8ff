namespace Abi.Cli;

/// <summary>The command line or the files it names are wrong; the message says how.</summary>
public sealed class UsageException(string message) : Exception(message);
