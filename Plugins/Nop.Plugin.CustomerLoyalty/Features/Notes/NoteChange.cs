namespace Nop.Plugin.CustomerLoyalty.Features.Notes;

/// <summary>What became of a change to a note.</summary>
/// <param name="Current">When somebody else was faster: the note as it is now, null when he deleted it.</param>
public sealed record NoteChange(bool IsDone, LoyaltyNote? Current = null);
