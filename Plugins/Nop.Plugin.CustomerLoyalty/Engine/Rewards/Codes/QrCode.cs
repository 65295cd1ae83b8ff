using System.Globalization;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Codes;

/// <summary>A QR code of ISO 18004: bytes, level M, up to version 10.</summary>
public sealed class QrCode
{
    /// <summary>Modules that stay light around the code.</summary>
    public const int QuietZone = 4;

    private readonly bool[,] _dark;

    private QrCode(QrVersion version, int mask, bool[,] dark)
    {
        Version = version.Number;
        Mask = mask;
        _dark = dark;
    }

    public int Version { get; }

    public int Mask { get; }

    public int Size => _dark.GetLength(0);

    public bool IsDark(int column, int row) => _dark[column, row];

    /// <summary>Null for a text that is too long: more than 213 bytes.</summary>
    public static QrCode? Of(string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        if (QrVersion.For(content.Length) is not { } version)
            return null;
        return Enumerable.Range(0, 8).Select(mask => Drawn(version, content, mask)).MinBy(code => QrPenalty.Of(code._dark));
    }

    /// <summary>With a mask that somebody else chose; null for a text that is too long.</summary>
    public static QrCode? Of(string text, int mask)
    {
        var content = Encoding.UTF8.GetBytes(text);
        return QrVersion.For(content.Length) is { } version ? Drawn(version, content, mask) : null;
    }

    /// <summary>One path for all dark modules, so that it prints sharp at any size.</summary>
    public string ToSvg(string title)
    {
        var path = new StringBuilder();
        for (var row = 0; row < Size; row++)
            for (var column = 0; column < Size; column++)
                if (_dark[column, row])
                    path.Append(CultureInfo.InvariantCulture, $"M{column + QuietZone},{row + QuietZone}h1v1h-1z");
        var side = Size + 2 * QuietZone;
        return string.Create(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" role=\"img\" shape-rendering=\"crispEdges\"><title>{Escaped(title)}</title><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>");
    }

    private static QrCode Drawn(QrVersion version, byte[] content, int mask)
    {
        var matrix = new QrMatrix(version);
        matrix.DrawCodewords(QrCodewords.Of(version, content));
        matrix.Mask(mask);
        matrix.DrawFormat(mask);
        return new QrCode(version, mask, matrix.Dark);
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
