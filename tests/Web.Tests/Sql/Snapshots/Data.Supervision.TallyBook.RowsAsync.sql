-- Data.Supervision.TallyBook.RowsAsync

-- 1 of 1
-- PostgreSQL
-- @book_CampaignId uuid, @book_UnitId uuid
SELECT t."Id", t."At", t."CampaignId", t."Count", t."DeliverableCode", t."IsFolded", t."Kind", t."Of", t."UnitId", t."UnitPath"
FROM "Tallies" AS t
WHERE t."CampaignId" = @book_CampaignId AND t."UnitId" = @book_UnitId;
-- SQL Server
DECLARE @book_CampaignId varbinary(16), @book_UnitId varbinary(16);
SELECT [t].[Id], [t].[At], [t].[CampaignId], [t].[Count], [t].[DeliverableCode], [t].[IsFolded], [t].[Kind], [t].[Of], [t].[RowNumber], [t].[UnitId], [t].[UnitPath]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @book_CampaignId AND [t].[UnitId] = @book_UnitId;
