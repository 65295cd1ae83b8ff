using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Web;

/// <summary>Two accounts side by side.</summary>
public record CompareModel : BaseNopModel
{
    /// <summary>0 when nobody proposed the pair.</summary>
    public int PairId { get; set; }
    public string Why { get; set; } = string.Empty;
    public CompareSide One { get; set; } = new();
    public CompareSide Other { get; set; } = new();
    public int SurvivorId { get; set; }
    public IReadOnlyList<CompareField> Fields { get; set; } = [];
    public IReadOnlyList<CompareCount> Counts { get; set; } = [];
    public bool MayMerge { get; set; }
    public bool IsOpen { get; set; }
}

public sealed record CompareSide
{
    public int CustomerId { get; init; }
    public string Name { get; init; } = string.Empty;
    public string Email { get; init; } = string.Empty;
    public string RegisteredOn { get; init; } = string.Empty;
    public string LastSeen { get; init; } = string.Empty;
    public bool IsActive { get; init; }
}

/// <param name="TakesOther">Whether the other's value is proposed, as the survivor has none.</param>
public sealed record CompareField(MergeField Field, string Name, string One, string Other, bool TakesOther);

public sealed record CompareCount(string Name, int One, int Other);

/// <summary>What was chosen on the page.</summary>
public record MergeRequestModel
{
    public int OneId { get; set; }
    public int OtherId { get; set; }
    public int SurvivorId { get; set; }

    /// <summary>Field number and the account whose value is kept.</summary>
    public Dictionary<int, int> Chosen { get; set; } = [];

    public int ClosedId => SurvivorId == OneId ? OtherId : OneId;

    public bool IsSound => SurvivorId > 0 && OneId > 0 && OtherId > 0 && OneId != OtherId && (SurvivorId == OneId || SurvivorId == OtherId);

    public IEnumerable<MergeField> Taken => Chosen.Where(choice => choice.Value == ClosedId && Enum.IsDefined((MergeField)choice.Key)).Select(choice => (MergeField)choice.Key);
}

public record MergeListModel : BaseNopModel
{
    public IReadOnlyList<MergeLineModel> Merges { get; set; } = [];
    public int Page { get; set; }
    public bool HasNext { get; set; }
    public bool MayUndo { get; set; }
}

public sealed record MergeLineModel
{
    public int Id { get; init; }
    public string When { get; init; } = string.Empty;
    public string By { get; init; } = string.Empty;
    public int SurvivorId { get; init; }
    public string Survivor { get; init; } = string.Empty;
    public string Other { get; init; } = string.Empty;
    public int Rows { get; init; }
    public string Taken { get; init; } = string.Empty;
    public string State { get; init; } = string.Empty;
    public string Undone { get; init; } = string.Empty;
    public string UndoUntil { get; init; } = string.Empty;
    public bool IsUndoable { get; init; }
}
