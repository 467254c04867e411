-- Data.Supervision.Escalating.RunAsync

-- 1 of 1
-- PostgreSQL
-- @campaign_Id uuid, @now timestamp with time zone, @last uuid, @p integer
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."DueAt" < @now AND d."Kind" <> 'inspection' AND d."Id" > @last
ORDER BY d."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @now datetime2(3), @last varbinary(16);
SELECT TOP(@p) [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] < @now AND [d].[Kind] <> 'inspection' AND [d].[Id] > @last
ORDER BY [d].[Id];
