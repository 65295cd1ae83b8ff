namespace Nop.Plugin.CustomerLoyalty.Engine.Setup;

/// <summary>What a setting should be in a shop of that size.</summary>
/// <param name="Name">Of the setting.</param>
public sealed record SettingAdvice(string Name, int Value);
