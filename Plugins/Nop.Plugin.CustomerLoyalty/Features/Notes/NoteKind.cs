namespace Nop.Plugin.CustomerLoyalty.Features.Notes;

/// <summary>Numbers are stored and never change.</summary>
public enum NoteKind
{
    Note = 1,

    /// <summary>Something that holds until somebody says otherwise: 'prefers calls in the evening'.</summary>
    Fact = 2
}
