namespace Nop.Plugin.CustomerLoyalty.Engine.Quality;

/// <summary>What this shop wants to know of its customers at all; what it does not want is not missed.</summary>
public sealed record QualityFields(bool Phone = true, bool BirthDate = true, bool Gender = false, bool Address = true);
