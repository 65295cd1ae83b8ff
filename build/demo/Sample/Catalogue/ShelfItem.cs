using Nop.Core.Domain.Catalog;

namespace Demo.Sample.Catalogue;

public sealed record ShelfItem(SampleProduct Sample, Product Product, int Category);
