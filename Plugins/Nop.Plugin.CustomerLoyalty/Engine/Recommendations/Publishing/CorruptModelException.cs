namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Publishing;

/// <summary>A chunk is missing, changed, of another run or of another version: the model must not be used.</summary>
public sealed class CorruptModelException(string message) : Exception(message);
