namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

/// <summary>Rows that belong to a customer and go with him when accounts are merged. Each feature that keeps such rows registers them.</summary>
public interface IOwnedRows
{
    /// <summary>Stored with each moved row: at most 40 characters, never changed.</summary>
    string Kind { get; }

    Task<int> CountAsync(int customerId);

    /// <summary>The next rows of an account that the survivor is to have, above a number and in the order of their numbers.</summary>
    Task<IReadOnlyList<OwnedRow>> NextAsync(int otherId, int survivorId, int above, int most);

    /// <summary>Of these rows those that are still the other's become the survivor's.</summary>
    Task GiveAsync(IReadOnlyCollection<OwnedRow> rows, int otherId, int survivorId);

    /// <summary>Of these rows those that are still the survivor's become the other's again, as they were.</summary>
    Task GiveBackAsync(IReadOnlyCollection<OwnedRow> rows, int survivorId, int otherId);
}

/// <param name="Before">What else of the row changes with its owner, as it was.</param>
public readonly record struct OwnedRow(int Id, string? Before = null);
