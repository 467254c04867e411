-- Problems.ProblemReader.OpenAsync

-- 1 of 1
-- PostgreSQL
-- @problem uuid, @problem1 uuid, @plan uuid, @list uuid
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."IsOpen" AND (d."CaseId" = @problem OR d."ProblemId" = @problem1 OR d."CaseId" = @plan OR (d."CaseId" = @list AND d."Kind" IN ('acceptance', 'correction')))
ORDER BY d."DueAt", d."Id";
-- SQL Server
DECLARE @problem varbinary(16), @problem1 varbinary(16), @plan varbinary(16), @list varbinary(16);
SELECT [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[IsOpen] = CAST(1 AS bit) AND ([d].[CaseId] = @problem OR [d].[ProblemId] = @problem1 OR [d].[CaseId] = @plan OR ([d].[CaseId] = @list AND [d].[Kind] IN ('acceptance', 'correction')))
ORDER BY [d].[DueAt], [d].[Id];
