using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Web;

/// <summary>The quality of one customer's data, in a card on his page.</summary>
public record QualityCardModel : BaseNopModel
{
    public int CustomerId { get; set; }
    public string Score { get; set; } = string.Empty;
    public string Tone { get; set; } = string.Empty;
    public IReadOnlyList<QualityGroupLine> Groups { get; set; } = [];
    public IReadOnlyList<string> Dimensions { get; set; } = [];

    /// <summary>The worst first, each with what is wrong with it.</summary>
    public IReadOnlyList<QualityFaultLine> Faults { get; set; } = [];
    public string LastAsked { get; set; } = string.Empty;
    public bool MayAsk { get; set; }
    public bool CanBeAsked { get; set; }
}

/// <param name="Marks">One for each dimension; a dash for what cannot be judged.</param>
public sealed record QualityGroupLine(string Name, string Score, string Tone, IReadOnlyList<string> Marks);

public sealed record QualityFaultLine(string Field, string Fault);
