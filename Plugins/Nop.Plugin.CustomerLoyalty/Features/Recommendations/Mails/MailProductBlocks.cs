using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>
/// Products as a piece of a mail, for our mails and nopCommerce's. Links are signed and lead through the shop to the product; the
/// piece is counted as shown once, however often the same mail is made.
/// </summary>
public class MailProductBlocks(
    MailProducts products, MailLines lines, BlockTitles titles, MailFacts facts, CaptureGate gate, MailReaders readers, TimeProvider clock)
{
    /// <summary>Nothing for a customer or store that there is not, and where nothing good is to be shown.</summary>
    public async Task<MailBlock> RenderAsync(MailBlockRequest request)
    {
        if (!gate.IsOpen || await readers.FindAsync(request) is not { } reader || await products.ChooseAsync(request, reader.Customer) is not { } choice)
            return MailBlock.Nothing;

        var link = LinkOf(request, choice);
        var shop = StoreAddress.BaseOf(reader.Store) + CustomerLoyaltyDefaults.MailLinkPath.TrimStart('/');
        var written = await lines.OfAsync(choice, reader.Customer, reader.Store, reader.Language, product => $"{shop}/{(link with { ProductId = product.Id }).Seal(gate.Key)}");
        if (written.Count == 0)
            return MailBlock.Nothing;

        var title = choice is { Placed: { Block: { } block }, Place: { } place }
            ? await titles.OfAsync(block, place, reader.Language?.Id)
            : await readers.TitleAsync(request.Kind, reader.Language?.Id ?? 0);
        if (request.Counts)
            await facts.ShownAsync(link, written.Count);
        return new MailBlock(MailLayout.Html(title, written, reader.Language?.Rtl == true), MailLayout.Text(title, written), [.. choice.Products.Select(one => one.Product.Id)]);
    }

    private MailLink LinkOf(MailBlockRequest request, MailChoice choice) => new(
        request.Counts ? NumberOf(request) : 0, request.CustomerId, request.StoreId, request.LanguageId, 0,
        choice.Placed?.Name.Strategy ?? 0, choice.Placed?.Name.PlaceId ?? 0, choice.Placed?.Name.ExperimentId ?? 0, choice.Placed?.Name.Arm ?? Arm.None, clock.GetUtcNow());

    /// <summary>The same for the same mail, on every node and at every try.</summary>
    private static long NumberOf(MailBlockRequest request)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Source}|{request.CustomerId}|{request.Kind}|{request.OrderId}"), hash);
        return Math.Max(1, BinaryPrimitives.ReadInt64LittleEndian(hash) & long.MaxValue);
    }
}
