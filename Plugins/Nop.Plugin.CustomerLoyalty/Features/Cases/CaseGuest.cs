namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Somebody without an account who opens a case.</summary>
public sealed record CaseGuest(string Name, string Email, int LanguageId);
