-- Data.Recounting.MoveAsync

-- 1 of 1
-- PostgreSQL
-- @_8__locals2_campaign_Id uuid, @span_Kind character varying(40), @span_CountedFrom date, @span_WorkingDays integer, @span_OriginalDueAt timestamp with time zone, @span_DueAt timestamp with time zone, @p integer
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."CampaignId" = @_8__locals2_campaign_Id AND d."IsOpen" AND d."Kind" = @span_Kind AND d."CountedFrom" = @span_CountedFrom AND d."WorkingDays" = @span_WorkingDays AND d."OriginalDueAt" = @span_OriginalDueAt AND d."DueAt" = @span_DueAt
ORDER BY d."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @_8__locals2_campaign_Id varbinary(16), @span_Kind varchar(40), @span_CountedFrom date, @span_WorkingDays int, @span_OriginalDueAt datetime2(3), @span_DueAt datetime2(3);
SELECT TOP(@p) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @_8__locals2_campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[Kind] = @span_Kind AND [d].[CountedFrom] = @span_CountedFrom AND [d].[WorkingDays] = @span_WorkingDays AND [d].[OriginalDueAt] = @span_OriginalDueAt AND [d].[DueAt] = @span_DueAt
ORDER BY [d].[Id];
