namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>One answer as it was given.</summary>
public sealed record AnswerDetailsModel
{
    public int Id { get; init; }
    public AnswerLineModel Line { get; init; } = new();
    public int OrderId { get; init; }
    public string Agent { get; init; } = string.Empty;
    public string Importance { get; init; } = string.Empty;
    public int VersionId { get; init; }
    public int VersionNumber { get; init; }
    public IReadOnlyList<GivenLineModel> Given { get; init; } = [];
    public IReadOnlyList<ProductLinkModel> Products { get; init; } = [];
    public IReadOnlyList<string> Tags { get; init; } = [];
    public IReadOnlyList<string> KnownTags { get; init; } = [];
    public bool MayEdit { get; init; }
}

/// <param name="Expected">What he had expected of the same side; empty when he was not asked.</param>
public sealed record GivenLineModel(string Question, string Answer, string Expected);

public sealed record ProductLinkModel(int Id, string Name);
