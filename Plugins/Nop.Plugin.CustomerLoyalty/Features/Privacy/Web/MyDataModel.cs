namespace Nop.Plugin.CustomerLoyalty.Features.Privacy.Web;

public sealed record MyDataModel(IReadOnlyList<MyDataLine> Lines);

/// <param name="Kind">Name of the table and last part of its text.</param>
public sealed record MyDataLine(string Kind, int Count);
