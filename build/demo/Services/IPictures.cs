using Demo.Domain;

namespace Demo.Services;

public interface IPictures
{
    Task<Picture?> GetFirstOfProductAsync(int productId);

    Task<IList<Picture>> GetOfProductAsync(int productId);

    /// <summary>Address for an img tag; a picture without a file is drawn by <c>/images/tile/{id}.svg</c>.</summary>
    string GetUrl(Picture? picture, int size = 0);
}
