namespace Benchmarks;

/// <summary>The command line or the file cannot be used as it is; the message says why.</summary>
public sealed class UsageException(string message) : Exception(message);
