-- Submissions.SubmissionReader.PageAsync

-- 1 of 1
-- PostgreSQL
-- @submission_Id uuid, @p integer
SELECT h."Act", h."At", h."ActorName", h."PostTitle", h."Words", h."Facts"
FROM "HistoryEntries" AS h
WHERE h."CaseId" = @submission_Id
ORDER BY h."Sequence" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @submission_Id varbinary(16);
SELECT TOP(@p) [h].[Act], [h].[At], [h].[ActorName], [h].[PostTitle], [h].[Words], [h].[Facts]
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] = @submission_Id
ORDER BY [h].[Sequence] DESC;
