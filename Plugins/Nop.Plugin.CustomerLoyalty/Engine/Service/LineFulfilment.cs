namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>A parcel with a part of an order in it.</summary>
public readonly record struct ParcelPart(DateTime? SentOnUtc, DateTime? DeliveredOnUtc, int Quantity);

/// <summary>When a line of an order was on its way, and when the customer had it.</summary>
public readonly record struct LineFulfilment(DateTime? SentOnUtc, DateTime? DeliveredOnUtc)
{
    /// <param name="needsParcel">False for downloads and services: they are sent and delivered when they are paid.</param>
    /// <param name="quantity">Pieces of the line.</param>
    /// <param name="completedOnUtc">When the order was closed without a parcel being written up; null while it is open.</param>
    public static LineFulfilment Of(bool needsParcel, DateTime? paidOnUtc, int quantity, IReadOnlyCollection<ParcelPart> parcels, DateTime? completedOnUtc = null)
    {
        if (!needsParcel)
            return new LineFulfilment(paidOnUtc, paidOnUtc);
        if (parcels.Count == 0)
            return new LineFulfilment(completedOnUtc, completedOnUtc);
        // The first parcel tells that it is coming; the customer has it when all of it is there.
        var sent = parcels.Min(parcel => parcel.SentOnUtc);
        var there = parcels.Where(parcel => parcel.DeliveredOnUtc is not null).ToList();
        return new LineFulfilment(sent ?? (there.Count > 0 ? there.Min(parcel => parcel.DeliveredOnUtc) : null),
            there.Sum(parcel => parcel.Quantity) >= quantity ? there.Max(parcel => parcel.DeliveredOnUtc) : null);
    }
}
