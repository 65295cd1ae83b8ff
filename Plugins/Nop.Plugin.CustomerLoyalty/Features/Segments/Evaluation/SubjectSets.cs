using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

/// <summary>What a rule asks for beside the profile, each in the order of its plan: facts by customer, members of segments, bearers of tags, members of tiers.</summary>
public sealed record SubjectSets(IReadOnlyList<Dictionary<int, FactTotal>> Facts, IReadOnlyList<HashSet<int>> Members, IReadOnlyList<HashSet<int>> Tagged, IReadOnlyList<HashSet<int>> InTiers);
